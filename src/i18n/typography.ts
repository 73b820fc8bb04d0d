// Punctuation styles of each language.
import.meta.glob('./*/typography.css', { eager: true });

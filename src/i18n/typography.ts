// The style of each language's own punctuation.
import.meta.glob('./*/typography.css', { eager: true });

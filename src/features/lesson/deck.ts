/** The steps in the page. The address and the style sheet decide which one is shown. */
export interface Deck {
  /** Ids of the steps, in order. */
  steps: readonly string[];
  /** Id of the current step; null if the document shows something else. */
  present: () => string | null;
  go: (step: string) => void;
  /** Marks the current step and the next one for the style sheet. */
  mark: () => void;
}

export function deckIn(lesson: HTMLElement): Deck {
  const sections = [...lesson.querySelectorAll<HTMLElement>(':scope > .step')];
  const steps = sections.map(({ id }) => id);
  const first = lesson.classList.contains('alone') ? (steps[0] ?? null) : null;
  const present = () => {
    const named = location.hash.slice(1);
    return steps.includes(named) ? named : first;
  };

  return {
    steps,
    present,
    go(step) {
      // Replaces the history entry: Back leaves the lesson instead of going through forty steps.
      location.replace(`#${step}`);
    },
    mark() {
      const now = sections.findIndex(({ id }) => id === present());
      for (const [i, each] of sections.entries()) {
        each.toggleAttribute('data-now', i === now);
        each.toggleAttribute('data-next', now >= 0 && i === now + 1);
      }
    },
  };
}

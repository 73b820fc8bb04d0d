/** The steps as they stand in the page; which one shows is for the address and the style sheet to say. */
export interface Deck {
  /** Ids of the steps, in order. */
  steps: readonly string[];
  /** Id of the step that shows; null where the document shows something else. */
  present: () => string | null;
  go: (step: string) => void;
  /** Marks the step that shows and the one after it. */
  mark: () => void;
  /** What is said of the step that shows: its place and its claim. */
  said: () => string;
  /** Minutes planned up to the step that shows, and with it. */
  planned: () => number;
}

export function deckIn(lesson: HTMLElement): Deck {
  const sections = [...lesson.querySelectorAll<HTMLElement>(':scope > .step')];
  const steps = sections.map(({ id }) => id);
  const first = lesson.classList.contains('alone') ? (steps[0] ?? null) : null;
  const present = () => {
    const named = location.hash.slice(1);
    return steps.includes(named) ? named : first;
  };
  const section = () => sections.find(({ id }) => id === present());

  return {
    steps,
    present,
    go(step) {
      // A lesson leaves no trail: Back leads out of it, and not through forty steps.
      location.replace(`#${step}`);
    },
    mark() {
      const now = sections.findIndex(({ id }) => id === present());
      for (const [i, each] of sections.entries()) {
        each.toggleAttribute('data-now', i === now);
        each.toggleAttribute('data-next', now >= 0 && i === now + 1);
      }
    },
    said: () => section()?.dataset['said'] ?? '',
    planned() {
      const now = sections.findIndex(({ id }) => id === present());
      return sections
        .slice(0, now + 1)
        .reduce((sum, { dataset }) => sum + Number(dataset['minutes'] ?? 0), 0);
    },
  };
}

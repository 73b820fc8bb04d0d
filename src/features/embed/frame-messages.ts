/**
 * Messages between an embedded figure and the page around it. The names are those of open-iframe-resizer: copies that
 * were set aside answer nothing else, and pages that use it need no script of ours.
 */

/** Type of the message of the figure. It holds `width` and `height`: whole CSS pixels. */
export const HEIGHT = 'iframe-resized';

/** Types of the questions of the page around. One of the first kind is answered as one of the second kind. */
export const QUESTIONS = ['iframe-child-init', 'iframe-get-child-dimensions'] as const;

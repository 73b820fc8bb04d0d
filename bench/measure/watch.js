// Injected into every measured page before its own code. `benchMarks` describes the marks of its charts:
// { selector, count }: that many elements, or { texts }: the values that the charts write beside their bars.
{
  const { selector, count, texts } = globalThis.benchMarks;
  const seen = { painted: null, tasks: [], shift: 0, fcp: null };
  globalThis.benchSeen = seen;

  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('longtask', ({ duration }) => seen.tasks.push(duration));
  on('layout-shift', ({ value }) => (seen.shift += value));
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });

  /** A canvas has no elements: texts drawn on it are recorded here. */
  const written = new Set();
  const bare = (text) => String(text).replace(/\s/g, '');

  /** While the page is being parsed, an element is complete once something follows it. */
  const closed = (element) => {
    if (document.readyState !== 'loading') return true;
    for (let at = element; at; at = at.parentNode) if (at.nextSibling) return true;
    return false;
  };

  /** The drawing that a mark is in, or the element itself. */
  const wholeOf = (mark) => mark.closest('svg, canvas') ?? mark;

  const isThere = () => {
    if (!document.body) return false;
    if (selector) {
      const marks = document.querySelectorAll(selector);
      return marks.length >= count && closed(wholeOf(marks[marks.length - 1]));
    }
    // Ignores the script in the page, which contains the same values.
    const said = [...document.querySelectorAll('.chart')].map((chart) => bare(chart.textContent));
    const all = texts.every(
      (text) => written.has(bare(text)) || said.some((words) => words.includes(bare(text))),
    );
    const charts = document.querySelectorAll('.chart');
    return all && closed(charts[charts.length - 1]);
  };

  /**
   * The chart is painted: its marks and their values are in the document (or on the canvas), and the next
   * frame has been submitted. A message sent in an animation callback arrives after the paint of that frame.
   */
  const note = () => {
    if (seen.found || !isThere()) return;
    seen.found = true;
    watch.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.painted = performance.now();
      console.timeStamp('painted');
    };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const watch = new MutationObserver(note);
  watch.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('DOMContentLoaded', note);

  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    fillText.call(this, text, ...rest);
    written.add(bare(text));
    if (!seen.found) note();
  };
}

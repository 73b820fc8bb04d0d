import { draw } from 'bench:peer';
import { layouts } from './layouts.js';

const n = Number(new URLSearchParams(location.search).get('n'));
const place = document.getElementById('chart-0');

/** After the next frame has been handed over; the time of it. */
const painted = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  });

/** Draws, and says how long it took until the marks were painted: milliseconds from the call of the library on. */
globalThis.benchDraw = async () => {
  const given = layouts(n);
  const start = performance.now();
  const move = await draw(place, given);
  const first = (await painted()) - start;
  /** Goes to the other layout; milliseconds from frame to frame on the way. */
  globalThis.benchMove = async () => {
    // From the call on: what keeps the first frame waiting counts, too.
    const times = [performance.now()];
    let on = true;
    const note = (time) => {
      if (!on) return;
      times.push(Math.max(time, times[0]));
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    await move();
    on = false;
    times.push(await new Promise(requestAnimationFrame));
    const [wait, ...gaps] = times.slice(1).map((time, i) => time - times[i]);
    // Less than a frame from the call to the first one is no wait.
    return wait > 1000 / 60 ? [wait, ...gaps] : gaps;
  };
  return first;
};

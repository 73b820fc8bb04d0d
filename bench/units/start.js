import { draw } from 'bench:peer';
import { layouts } from './layouts.js';

const n = Number(new URLSearchParams(location.search).get('n'));
const place = document.getElementById('chart-0');

/** Resolves with the time at which the next frame has been submitted. */
const painted = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  });

/** Draws, and returns the milliseconds from the call of the library until the marks were painted. */
globalThis.benchDraw = async () => {
  const given = layouts(n);
  const start = performance.now();
  const move = await draw(place, given);
  const first = (await painted()) - start;
  /** Moves to the other layout, and returns the milliseconds between frames. */
  globalThis.benchMove = async () => {
    // Begins with the call: a delay of the first frame counts.
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
    // Less than a frame from the call to the first frame is not a delay.
    return wait > 1000 / 60 ? [wait, ...gaps] : gaps;
  };
  return first;
};

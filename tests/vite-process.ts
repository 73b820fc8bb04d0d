import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A Vite server, started as from a terminal. */
export interface ViteProcess {
  /** Address of the site, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Starts `vite` or `vite preview` on 127.0.0.1 and waits until it prints its address.
 *
 * @throws Error with its output if it exits
 */
export async function startVite(folder: string, ...args: string[]): Promise<ViteProcess> {
  const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += String(chunk);
      const found = /Local: +(http:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    vite.stdout.on('data', read);
    vite.stderr.on('data', read);
    vite.once('exit', () => reject(new Error(`vite ${args.join(' ')} has ended: ${said}`)));
  });
  const close = async () => {
    if (vite.exitCode !== null) return;
    const ended = once(vite, 'exit');
    vite.kill();
    await ended;
  };
  return { url, close };
}

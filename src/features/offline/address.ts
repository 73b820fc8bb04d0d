import { root } from '../../interaction/page.ts';

/** Makes the SecurityError that browsers throw for a refused worker, whatever error this browser threw. */
const refused = (cause: unknown) => new DOMException(String(cause), 'SecurityError');

/** The part of Trusted Types that a page needs, if the browser supports them. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => {
    createScriptURL: (address: string) => string;
  };
}

let known: string | undefined;

/**
 * Returns the address of the service worker. The Trusted Types policy accepts no other address as a script.
 *
 * @throws SecurityError if the page's Content-Security-Policy does not allow the Trusted Types policy
 */
export function workerAddress(): string {
  if (known) return known;
  const only = new URL('service-worker.js', root).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy('offline', {
      createScriptURL(address) {
        if (address !== only) throw new TypeError(`offline: ${address} is not the service worker`);
        return address;
      },
    });
    return (known = policy?.createScriptURL(only) ?? only);
  } catch (error) {
    throw refused(error);
  }
}

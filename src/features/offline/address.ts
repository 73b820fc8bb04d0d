import { root } from '../../interaction/page.ts';

/** A browser that lets no worker through says so with this error, whatever it throws itself. */
const refused = (cause: unknown) => new DOMException(String(cause), 'SecurityError');

/** What a page needs of Trusted Types, where the browser has them. */
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
 * The address of the service worker, for a page whose policy lets no other address become a script.
 *
 * @throws SecurityError where the page's policy knows nothing of it
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

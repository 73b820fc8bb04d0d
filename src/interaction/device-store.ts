/** The methods used of the browser’s storage. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A student’s work of one kind on a device, for one text of one site in one language. */
export interface DeviceStore {
  key: string;
  /** Returns the stored work; null if there is none, or if the browser allows no storage. */
  read: () => string | null;
  /** Stores the work; false if that fails. */
  write: (work: string) => boolean;
  forget: () => void;
}

/** The work that a store holds. */
interface StoredWork {
  /** Path of the site: other sites may share the origin. */
  site: string;
  declaration: string;
  lang: string;
  what: 'notes' | 'exercises';
}

/**
 * Opens a store. Its methods never throw.
 *
 * @param open returns the storage; may throw if the browser forbids it
 */
export function deviceStoreIn(
  open: () => Storage,
  { site, declaration, lang, what }: StoredWork,
): DeviceStore {
  const key = `${site} ${declaration} ${lang} ${what}`;
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(open());
    } catch {
      return otherwise;
    }
  };
  return {
    key,
    read: () => attempt((storage) => storage.getItem(key), null),
    write: (work) =>
      attempt((storage) => {
        storage.setItem(key, work);
        return true;
      }, false),
    forget: () => attempt((storage) => storage.removeItem(key), undefined),
  };
}

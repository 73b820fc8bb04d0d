/** The methods used of the browser’s storage. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The note store of a device, for one text of one site in one language. */
export interface NoteStore {
  key: string;
  /** Returns the stored notes; null if there are none, or if the browser allows no storage. */
  read: () => string | null;
  /** Stores the notes; false if that fails. */
  write: (notes: string) => boolean;
  forget: () => void;
}

/**
 * Opens the note store. Its methods never throw.
 *
 * @param open returns the storage; may throw if the browser forbids it
 * @param site path of the site: other sites may share the origin
 */
export function noteStoreIn(open: () => Storage, site: string, declaration: string, lang: string): NoteStore {
  const key = `${site} ${declaration} ${lang} notes`;
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
    write: (notes) =>
      attempt((storage) => {
        storage.setItem(key, notes);
        return true;
      }, false),
    forget: () => attempt((storage) => storage.removeItem(key), undefined),
  };
}

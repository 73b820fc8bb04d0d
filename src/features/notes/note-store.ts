/** What is needed of the browser's storage. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The one place where notes are kept on a device, for one text of one site in one language. */
export interface NoteStore {
  key: string;
  /** What is kept, or null; null, too, where the browser allows no storage. */
  read: () => string | null;
  /** Whether it could be kept. */
  write: (notes: string) => boolean;
  forget: () => void;
}

/**
 * @param open gives the storage, and may throw where the browser forbids it
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

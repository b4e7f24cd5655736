/** A form by which a browser hands a file to the object store itself: where to, and its hidden fields in order. */
export interface UploadForm {
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** What a form lets a browser send, and until when. */
export interface UploadTerms {
  /** What the object's key must begin with; the name of the file follows. */
  readonly prefix: string
  readonly maxBytes: number
  readonly by: string
  /** Where the browser goes when the file is there. */
  readonly next: string
  readonly expiresAt: number
}

/** A file as it lies there. */
export interface StoredObject {
  readonly bytes: Uint8Array
  readonly etag: string
  readonly by: string
}

/** Where files lie. Every call names its locality first, and every key must be under it. */
export interface ObjectStore {
  uploadForm(localityId: string, terms: UploadTerms): Promise<UploadForm>
  read(localityId: string, key: string): Promise<StoredObject | null>
  /** Copies a file to the place where it stays; harmless when it is there. */
  keep(localityId: string, from: string, to: string): Promise<void>
  /** Takes a file away for good; harmless when it is gone. */
  remove(localityId: string, key: string): Promise<void>
}

/** Signs addresses of files: what pages need of the object store. */
export interface ObjectLinks extends Pick<ObjectStore, 'uploadForm'> {
  /** Where forms go, for the page's own rules on forms; null when it is the product itself. */
  readonly origin: string | null
  /** An address that answers the file for a minute, to be saved and never shown in place. */
  download(localityId: string, key: string, fileName: string): Promise<string>
}

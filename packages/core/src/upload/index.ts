export { beginUpload } from './begin-upload.ts'
export { type FinishDeps, finishUpload } from './finish-upload.ts'
export {
  objectPrefix,
  placeOfUpload,
  sourceKey,
  type UploadPlace,
  uploadPrefix,
} from './object-key.ts'
export type {
  ObjectLinks,
  ObjectStore,
  StoredObject,
  UploadForm,
  UploadTerms,
} from './object-store.ts'
export type { UploadStore } from './store.ts'
export {
  FORM_MINUTES,
  type Outcome,
  READING_MINUTES,
  type SourceFile,
  UPLOAD_MAX_BYTES,
  type Upload,
} from './upload.ts'

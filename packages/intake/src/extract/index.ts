export { type Decoded, decodeBytes, type Unreadable } from './decode.ts'
export { decodeText } from './decode-text.ts'
export { type FileText, readFile } from './read-file.ts'

const MB = 1024 * 1024

/** How much of a file is read; beyond it a person is told so, never kept waiting. */
export const LIMITS = {
  bytes: 20 * MB,
  /** All parts of a .docx that are opened, together, after inflating; pictures are never opened. */
  expandedBytes: 100 * MB,
  /** Word's XML shrinks to a twentieth, a table of equal rows to a two-hundredth; only a bomb goes further. */
  expansion: 400,
  /** Small parts may shrink as they like. */
  expansionFrom: 4 * MB,
  archiveEntries: 10_000,
  xmlDepth: 300,
  xmlNodes: 4_000_000,
  pages: 500,
  piecesOfPage: 30_000,
  rulesOfPage: 20_000,
  characters: 2_000_000,
} as const

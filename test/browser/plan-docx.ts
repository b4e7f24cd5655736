import { Document, Packer, Paragraph, TextRun } from 'docx'

/** A plan as its ward's Word file: one paragraph a line, as it is typed. */
export function planDocx(text: string): Promise<Buffer> {
  const children = text
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 28 })] }))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

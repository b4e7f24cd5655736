import { describe, expect, it } from 'vitest'
import { paragraphsFrom } from '../testing/passages.ts'
import { footOf } from './foot.ts'

function foot(text: string) {
  const { recipients, signer, doubts } = footOf(text, paragraphsFrom(text))
  return {
    recipients: recipients.map((recipient) => recipient.text),
    signer,
    asked: doubts.length > 0,
  }
}

describe('who receives a plan', () => {
  it('one a line, however the lines end', () => {
    const { recipients } = foot(
      'Nơi nhận:\n\n- Sở Tư pháp (báo cáo)\n- TT Thành ủy; HĐND thành phố (báo cáo);\n- Các phòng, ban, đơn vị (thực hiện),\n- Lưu : VT, TP.',
    )
    expect(recipients).toEqual([
      'Sở Tư pháp (báo cáo)',
      'TT Thành ủy; HĐND thành phố (báo cáo)',
      'Các phòng, ban, đơn vị (thực hiện)',
      'Lưu : VT, TP.',
    ])
  })

  it('lines without a dash too, up to the archive', () => {
    const { recipients, signer } = foot('Nơi nhận:\nNhư trên;\nLưu: VT.\n\nCHỦ TỊCH\n\nLê Thị Hoa')
    expect(recipients).toEqual(['Như trên', 'Lưu: VT.'])
    expect(signer?.name).toBe('Lê Thị Hoa')
  })

  it('beside a signature in the same lines', () => {
    const found = foot(
      'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh (b/c); KT. CHỦ TỊCH\n- Các phòng; PHÓ CHỦ TỊCH\n- Lưu: VT.\nTrần Văn Mạnh',
    )
    expect(found).toEqual({
      recipients: ['UBND tỉnh (b/c)', 'Các phòng', 'Lưu: VT.'],
      signer: { name: 'Trần Văn Mạnh', role: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
      asked: false,
    })
  })

  it('without the archive: what follows the signature is no recipient', () => {
    const { recipients, signer } = foot('Nơi nhận:\n- Như trên;\nCHỦ TỊCH\n\nLê Thị Hoa')
    expect(recipients).toEqual(['Như trên'])
    expect(signer?.name).toBe('Lê Thị Hoa')
  })

  it('nobody when none is printed', () => {
    expect(foot('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị Hoa').recipients).toEqual([])
  })
})

describe('who signed a plan', () => {
  it.each([
    [
      'for the chairman',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐặng Minh Khôi',
      'Đặng Minh Khôi',
      'PHÓ CHỦ TỊCH',
      'KT. CHỦ TỊCH',
    ],
    [
      'as chairman, in bold',
      '**TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**\n\nPhạm Văn Tân',
      'Phạm Văn Tân',
      'CHỦ TỊCH',
      null,
    ],
    [
      'with a line between',
      'CHỦ TỊCH\n(Đã ký)\nPhan Bá Trường',
      'Phan Bá Trường',
      'CHỦ TỊCH',
      null,
    ],
    ['in capitals', 'CHỦ TỊCH\n\nPHAN BÁ TRƯỜNG', 'PHAN BÁ TRƯỜNG', 'CHỦ TỊCH', null],
    [
      'for a department',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nBùi Đức Thắng',
      'Bùi Đức Thắng',
      'PHÓ GIÁM ĐỐC',
      'KT. GIÁM ĐỐC',
    ],
    [
      'for the Party',
      'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrịnh Văn Hùng',
      'Trịnh Văn Hùng',
      'BÍ THƯ',
      null,
    ],
  ])('%s', (_, text, name, role, onBehalf) => {
    expect(foot(`Nơi nhận:\n- Lưu: VT.\n${text}`)).toMatchObject({
      signer: { name, role, onBehalf },
      asked: false,
    })
  })

  it('is a question when no name is printed', () => {
    expect(
      foot('Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'),
    ).toMatchObject({
      signer: { name: null, role: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
      asked: true,
    })
  })

  it('is a question when nothing is printed at all', () => {
    expect(foot('')).toEqual({ recipients: [], signer: null, asked: true })
  })
})

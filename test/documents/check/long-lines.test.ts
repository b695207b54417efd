import { describe, expect, it } from 'vitest';
import { text } from '../../../electron/documents/model/inline.ts';
import { sideBySide } from '../samples/side-by-side.ts';
import { fileOf, reportOf, signed, told, withHeader } from './files.ts';

/** Over 110 characters: four lines in the right column of the header. */
const PLACE =
  'Khu công nghiệp công nghệ cao Lộc Sơn, phường Lộc Sơn thuộc địa bàn thành phố Bảo Lộc trước khi sắp xếp đơn vị hành chính, tỉnh Lâm Đồng';
const NUMBER = [text('Số: 12/KL-TTTP')];

describe('a place name of several lines', () => {
  const placed = (date: string) => ({ number: NUMBER, placeAndDate: [text(`${PLACE}, ${date}`)] });
  const documents = [
    ['one language', signed],
    ['two languages', sideBySide],
  ] as const;
  const files = documents.flatMap(([name, document]) =>
    (['docx', 'pdf'] as const).map((format) => ({ name, document, format })),
  );

  it.each(files)('is known with its date, in $name as $format', async ({ document, format }) => {
    const good = withHeader(document, placed('ngày 17 tháng 5 năm 2024'));
    expect(told(await reportOf(await fileOf(good, format), format))).toEqual([]);
    const bad = withHeader(document, placed('ngày 7 tháng 5 năm 2024'));
    const found = told(await reportOf(await fileOf(bad, format), format));
    expect(found.map((each) => each.split(' ')[0])).toEqual(['date-leading-zero']);
  });
});

it('a subject whose last line fills its column stands in the middle', async () => {
  const subject = [
    text(
      'Kết quả khắc phục tồn tại, hạn chế sau kiểm tra công tác cải cách hành chính, kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông',
    ),
  ];
  const placeAndDate = [text('Vĩnh Hưng, ngày 17 tháng 5 năm 2024')];
  const document = { ...withHeader(sideBySide, { number: NUMBER, placeAndDate, subject }), sizes: '12/13/13' as const };
  expect(told(await reportOf(await fileOf(document, 'pdf'), 'pdf'))).toEqual([]);
});

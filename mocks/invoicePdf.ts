import type { Invoice, Receipt } from '../src/rules/index.js';
import { inWords } from './inWords.js';

/** An invoice as a PDF of one page: small, and valid. */
export const invoicePdf = ({ number, date, total, description, status }: Invoice): string =>
  pageOf([
    'Test invoice: no money moved',
    number,
    date.slice(0, 10),
    description,
    inWords(total),
    status,
  ]);

/** Its receipt, the same way. */
export const receiptPdf = ({ number, total }: Invoice, receipt: Receipt): string =>
  pageOf([
    'Test receipt: no money moved',
    receipt.number,
    receipt.paidAt.slice(0, 10),
    `Invoice ${number}`,
    inWords(total),
  ]);

function pageOf(lines: readonly string[]): string {
  const text = lines.map((line) => `(${escaped(line)}) Tj 0 -20 Td`).join(' ');
  const stream = `BT /F1 12 Tf 60 760 Td ${text} ET`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

/** The objects with the table that says where each begins. */
function pdfOf(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${file}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Plain ASCII, so that each character is one byte of the table. */
function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&');
}

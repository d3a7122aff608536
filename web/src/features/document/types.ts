/** What the server says of papers and their templates. */
export interface Offer {
  form: string;
  /** Tells apart papers of the same form on one case; empty where there is one. */
  subject: string;
  /** The same for people. */
  about: string;
}

export interface PaperRow {
  id: string;
  number: string;
  form: string;
  subject: string;
  person: string;
  version: number;
  pages: number;
  writer: string;
  writtenAt: string;
}

export interface Version {
  version: number;
  writtenAt: string;
  writer: string;
  /** Of the template; 0 for the one the house ships. */
  edition: number;
  pages: number;
  pdfSize: number;
  pdfHash: string;
  docxSize: number;
  docxHash: string;
  /** Where anybody may ask whether it was issued. */
  check: string;
}

export interface Paper {
  id: string;
  number: string;
  form: string;
  person: string;
  title: string;
  versions: Version[];
}

export interface Change {
  field: string;
  row?: number | null;
  before: string;
  after: string;
}

export interface Edition {
  number: number;
  name: string;
  size: number;
  pages: number;
  uploader: string;
  uploadedAt: string;
}

export interface Template {
  form: string;
  matterKind: string;
  version: number;
  inUse: number;
  editions: Edition[];
  fields: { place: string; label: string; repeats: boolean }[];
  mayEdit: boolean;
}

export interface Letterhead {
  university: string;
  creditCode: string;
  address: string;
  representative: string;
}

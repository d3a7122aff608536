-- A file as it was brought in. Its content lies in the data folder under its hash and never changes.
create table document (
    id          uuid primary key,
    version     bigint      not null,
    audience    text[]      not null,
    name        text        not null,
    type        text        not null,
    size        bigint      not null,
    hash        text        not null,
    uploaded_by uuid,
    uploader    text        not null,
    uploaded_at timestamptz not null
);

-- A file is part of a matter in some role; who may see the matter may see the file.
create table document_attachment (
    document    uuid        not null references document,
    matter_kind text        not null,
    matter_id   uuid        not null,
    role        text        not null,
    audience    text[]      not null,
    at          timestamptz not null,
    primary key (document, matter_kind, matter_id, role)
);
create index document_attachment_of_matter on document_attachment (matter_kind, matter_id);

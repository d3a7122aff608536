-- A paper of a case; written again it is a new version of the same paper.
create table paper (
    id         uuid primary key,
    version    bigint not null,
    audience   text[] not null,
    number     text   not null unique,
    form       text   not null,
    about_kind text   not null,
    about_id   uuid   not null,
    about      jsonb  not null,
    subject    text   not null,
    person     text   not null,
    readers    text[],
    unique (about_kind, about_id, form, subject)
);

-- What it said once, and the files made of it; the code opens the page where anybody may compare.
create table paper_version (
    id         uuid primary key,
    paper      uuid        not null references paper,
    place      integer     not null,
    code       text        not null unique,
    facts      jsonb       not null,
    edition    integer     not null,
    docx_hash  text        not null,
    docx_size  bigint      not null,
    pdf_hash   text        not null,
    pdf_size   bigint      not null,
    pages      integer     not null,
    written_by uuid,
    writer     text        not null,
    written_at timestamptz not null,
    unique (paper, place)
);

-- What an office has made of a template.
create table paper_template (
    id       uuid primary key,
    version  bigint  not null,
    audience text[]  not null,
    form     text    not null unique,
    in_use   integer not null,
    editions jsonb   not null
);

-- What reviewers remarked on the paragraphs of a paper, and how it was seen to.
create table paper_remark (
    id          uuid primary key,
    version     bigint      not null,
    audience    text[]      not null,
    paper       uuid        not null references paper,
    place       integer     not null,
    paragraph   integer     not null,
    quoted      text        not null,
    said        text        not null,
    author      text        not null,
    said_at     timestamptz not null,
    about_kind  text        not null,
    about_id    uuid        not null,
    about       jsonb       not null,
    answer      text,
    answered_by text,
    answered_at timestamptz
);
create index paper_remark_of_paper on paper_remark (paper, paragraph);
create index paper_remark_of_matter on paper_remark (about_kind, about_id);

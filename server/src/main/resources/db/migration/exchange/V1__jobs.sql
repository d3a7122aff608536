-- Long work that somebody asked for: what it is, how it stands, what came of it.
create table exchange_job (
    id         uuid primary key,
    version    bigint      not null,
    audience   text[]      not null,
    state      text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    sheet      text        not null,
    filters    jsonb       not null,
    told       jsonb       not null,
    language   text        not null,
    owner      uuid        not null,
    owner_name text        not null,
    asked_at   timestamptz not null,
    begun_at   timestamptz,
    ended_at   timestamptz,
    attempts   integer     not null,
    total      bigint      not null,
    fault      text,
    document   uuid,
    file_name  text,
    file_size  bigint,
    check ((state = 'FAILED') = (fault is not null)),
    check (document is null or state = 'DONE')
);
create index exchange_job_of_owner on exchange_job (owner, id desc);
create index exchange_job_to_do on exchange_job (asked_at) where state in ('WAITING', 'RUNNING');
create index exchange_job_with_file on exchange_job (ended_at) where document is not null;

-- Which node is at it and how far it has come. Written often and heard by nobody, so it lies apart from the job.
create table exchange_run (
    job  uuid primary key references exchange_job,
    node text,
    beat timestamptz,
    done bigint not null default 0
);

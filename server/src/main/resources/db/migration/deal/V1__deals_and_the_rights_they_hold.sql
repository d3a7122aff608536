-- A deal; what lies on its table is one sheet, what is sorted, summed or guarded has its own column.
create table deal (
    id              uuid primary key,
    version         bigint        not null,
    audience        text[]        not null,
    number          text          not null unique,
    title           text          not null,
    stage           text          not null,
    stage_since     timestamptz   not null,
    way             text          not null,
    taker           uuid,
    taker_name      text,
    taker_foreign   boolean       not null,
    pricing         text          not null,
    price           numeric(19, 2),
    college         uuid          not null,
    college_name    text          not null,
    opened_by       uuid          not null,
    opener          text          not null,
    opened_at       timestamptz   not null,
    assistant       uuid,
    sheet           jsonb         not null,
    approved_on     date,
    duty            text,
    duty_basis      text,
    stopped         boolean       not null,
    last_reason     text,
    signed_on       date,
    contract_number text,
    paid            boolean       not null,
    guests          text[]        not null
);
create index deal_by_audience on deal using gin (audience);
create index deal_by_stage on deal (stage, id);
create index deal_by_way on deal (way, id);
create index deal_by_taker on deal (taker);
create index deal_by_results on deal using gin ((sheet -> 'parts') jsonb_path_ops);

-- Who holds which right, where, in which field, until when. A place is a point on a line, everywhere is the whole line; an
-- exclusive licence takes the whole road, a non-exclusive one a lane of its own, an assignment the lane below zero.
create table deal_claim (
    deal      uuid      not null,
    right_at  bigint    not null,
    right_on  int8range not null generated always as (int8range(right_at, right_at + 1)) stored,
    lane      int8range not null,
    territory int8range not null,
    field     int8range not null,
    period    daterange not null,
    constraint one_holder_at_a_time exclude using gist
        (right_on with &&, lane with &&, territory with &&, field with &&, period with &&)
);
create index deal_claim_of_deal on deal_claim (deal);

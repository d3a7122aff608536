-- The account of a matter: what it is to bring in, what has come, what it cost.
create table income (
    id         uuid primary key,
    version    bigint not null,
    audience   text[] not null,
    about_kind text   not null,
    about_id   uuid   not null,
    about      jsonb  not null,
    unique (about_kind, about_id)
);

create table payment (
    id           uuid primary key,
    income       uuid          not null references income,
    place        integer       not null,
    label        text          not null,
    due_on       date,
    amount       numeric(19,2) not null check (amount > 0),
    paid         numeric(19,2) not null,
    overdue_told boolean       not null default false
);
create index payment_of_income on payment (income);
create index payment_open on payment (due_on, id) where paid < amount;

-- Bookings are added, never changed: a wrong one is taken back by a counter-entry below zero.
create table receipt (
    id             uuid primary key,
    income         uuid          not null references income,
    received_on    date          not null,
    amount         numeric(19,2) not null check (amount > 0 or reversal_of is not null),
    bank_reference text          not null,
    payer          text          not null,
    note           text          not null,
    booked_by      uuid,
    booker         text          not null,
    booked_at      timestamptz   not null,
    reversal_of    uuid unique references receipt,
    reversed_by    uuid
);
create index receipt_of_income on receipt (income);
-- The same transfer is booked once; taken back, it may be booked where it belongs.
create unique index receipt_booked_once on receipt (bank_reference) where reversal_of is null and reversed_by is null;

create table cost (
    id          uuid primary key,
    income      uuid          not null references income,
    kind        text          not null,
    spent_on    date          not null,
    amount      numeric(19,2) not null check (amount > 0 or reversal_of is not null),
    note        text          not null,
    booker      text          not null,
    booked_at   timestamptz   not null,
    reversal_of uuid unique references cost,
    reversed_by uuid
);
create index cost_of_income on cost (income);

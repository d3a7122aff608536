-- After a refund a counter-entry of its own claims back what each has had of the receipt.
alter table distribution add column refund uuid;
alter table distribution drop constraint distribution_counter_of_key;
create unique index distribution_counters on distribution (counter_of, refund) nulls not distinct
    where counter_of is not null and stage not in ('CORRECTED', 'CANCELLED');
create index distribution_of_counter on distribution (counter_of) where counter_of is not null;

create table claim (
    id           uuid primary key,
    distribution uuid          not null references distribution,
    place        integer       not null,
    receiver     text          not null,
    person       uuid,
    name         text          not null,
    told_apart   text,
    amount       numeric(19,2) not null check (amount > 0),
    settled      numeric(19,2) not null check (settled >= 0 and settled <= amount),
    settlements  jsonb         not null
);
create index claim_of_distribution on claim (distribution, place);
create index claim_person on claim (person, distribution);

-- What of a payout was kept back for what the same person owes.
alter table payee add column set_off numeric(19,2) not null default 0 check (set_off >= 0);

-- Who did what and when, over all matters: read backwards in the order of writing, and between two days.
create unique index journal_in_order on journal (place);
create index journal_by_day on journal (at);

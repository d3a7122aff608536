-- The rule itself instead of a sentence about it; what is there stays as the sentence it is.
alter table deal alter column duty_basis type jsonb using to_jsonb(duty_basis);

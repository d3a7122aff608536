-- Who among those a work item waits for was added in place of somebody who left, so that it can be handed back.
alter table work_item add column handed_to text[] not null default '{}';

-- Before a file that was written for a time is let go of: does another document have the same content?
create index document_by_hash on document (hash);

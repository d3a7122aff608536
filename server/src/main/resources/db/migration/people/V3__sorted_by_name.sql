-- Names follow by their sound.
create index person_by_sound on person (pinyin, id);

-- Scores are kept as written: twelve places rounded what programs write with seventeen.
alter table activity_record
  modify column score_scaled decimal(20,18) null;

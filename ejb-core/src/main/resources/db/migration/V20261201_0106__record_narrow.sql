-- What is searched by agent, verb or time is a term now; what is left is what derivations read.
alter table activity_record
  modify column id bigint not null comment 'microseconds since 1970 * 1024 + a number to tell apart what came at once'
  , drop column statement
  , drop column actor_hash
  , drop key ix_activity_record_stored
  , modify column verb_iri varchar(2000) not null
  , modify column body_hash binary(32) not null comment 'SHA-256 of the statement as kept: what a decision freezes'
  , add column archived_form binary(32) null comment 'SHA-256 of the compared form, once the statement itself is in an archive';

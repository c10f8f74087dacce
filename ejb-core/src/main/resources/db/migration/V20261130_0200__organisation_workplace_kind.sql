-- What sort of workplace it is; null for what is none, and while nobody has said.
alter table organisational_unit_version
  add column workplace_kind varchar(30) null after managed_level;

-- Why a rule was changed, in a line; who set it may be asked years later.
alter table completion_rule add column why varchar(300) null;

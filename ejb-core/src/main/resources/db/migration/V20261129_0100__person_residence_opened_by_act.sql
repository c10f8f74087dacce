-- Which succession act opened or closed a stay: what its undoing takes back. A stay that began after the act in a unit that was gone keeps where it was entered.
-- No foreign keys: their three indexes would double the work of moving two million stays, and acts and units are never deleted while something names them.
alter table person_residence
  add column opened_by_act_id bigint null,
  add column closed_by_act_id bigint null,
  add column moved_from_unit_id bigint null;

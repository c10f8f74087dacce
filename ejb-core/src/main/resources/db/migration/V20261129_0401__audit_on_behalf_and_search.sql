-- On whose behalf an act under a delegated role was done; and what the audit is searched by.
alter table audit_entry
  add column on_behalf_of_account_id bigint null after account_id,
  add key ix_audit_entry_action (action, at),
  add key ix_audit_entry_unit (unit_id, at),
  add key ix_audit_entry_outcome (outcome, at);

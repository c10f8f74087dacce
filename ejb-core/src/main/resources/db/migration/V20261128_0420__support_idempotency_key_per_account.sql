-- A key is its caller's own: two accounts may use the same one.
alter table idempotency_key drop primary key, add primary key (account_id, key_hash);

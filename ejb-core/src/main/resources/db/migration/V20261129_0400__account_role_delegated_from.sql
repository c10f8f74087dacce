-- A delegated role hangs on the role it was delegated from: it ends with it.
alter table role_assignment
  add column delegated_from_id bigint null after delegated_by_account_id,
  add constraint fk_role_assignment_delegated_from foreign key (delegated_from_id) references role_assignment (id);

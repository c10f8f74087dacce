create table role_assignment (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  account_id bigint not null,
  role varchar(30) not null,
  unit_id bigint not null,
  valid_from date not null,
  valid_to date null,
  delegated_by_account_id bigint null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_role_assignment_public unique key (public_id),
  constraint uq_role_assignment_start unique key (account_id, role, unit_id, valid_from),
  key ix_role_assignment_unit (unit_id, role),
  constraint fk_role_assignment_account foreign key (account_id) references account (id),
  constraint fk_role_assignment_unit foreign key (unit_id) references organisational_unit (id),
  constraint fk_role_assignment_delegated foreign key (delegated_by_account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

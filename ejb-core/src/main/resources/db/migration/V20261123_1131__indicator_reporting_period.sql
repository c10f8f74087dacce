create table reporting_period (
  id bigint not null auto_increment,
  public_id uuid not null,
  code varchar(40) not null,
  name varchar(200) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  starts_on date not null,
  ends_on date not null,
  status varchar(20) not null,
  primary key (id),
  constraint uq_reporting_period_public unique key (public_id),
  constraint uq_reporting_period_code unique key (code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

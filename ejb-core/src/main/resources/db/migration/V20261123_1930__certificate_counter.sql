-- Serial numbers of certificates: no gap and no number twice, for each issuer and year.
create table certificate_counter (
  issuer varchar(60) not null,
  year smallint not null,
  last bigint not null,
  constraint pk_certificate_counter primary key (issuer, year)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

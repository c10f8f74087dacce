-- How far the ledger has been read to tell of whom new records speak: one row.
create table ledger_feed (
    id int not null,
    record_id bigint not null comment 'the last record that was told of',
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The words of a recording with their times, one file of WebVTT for each language.
create table material_caption (
  version_id bigint not null,
  language varchar(3) not null,
  cues mediumtext not null comment 'WebVTT',
  created_by_account_id bigint null,
  created_at datetime(6) not null,
  primary key (version_id, language),
  constraint fk_material_caption_version foreign key (version_id) references material_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

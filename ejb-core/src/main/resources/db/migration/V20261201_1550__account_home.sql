-- How somebody has arranged the own home: read with the account itself, since every visit of the home needs it.
alter table account add column home varchar(300) null comment 'blocks in order, those with - folded, = order of the courses; null as it was made';

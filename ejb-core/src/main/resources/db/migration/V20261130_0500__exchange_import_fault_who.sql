-- Of whom the row speaks: a number of a row alone tells a clerk little.
alter table import_fault add column who varchar(150) null after row_no;

insert into term_slice (number, first_key) values (0, 0);

/**
 * What one can learn about. A topic is a stable code with a name in two languages and the programme
 * field it belongs to. Codes nobody has named yet are accepted everywhere.
 */
package vn.hieuhoc.topic;

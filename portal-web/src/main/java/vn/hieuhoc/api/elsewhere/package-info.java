/** What people learnt at other places, for programs. */
package vn.hieuhoc.api.elsewhere;

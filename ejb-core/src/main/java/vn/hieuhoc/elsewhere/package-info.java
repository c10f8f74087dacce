/** What people learnt at other places: courses of other systems, certificates on paper. */
package vn.hieuhoc.elsewhere;

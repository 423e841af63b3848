BenchmarkDotNet v0.14.0, Debian GNU/Linux 12 (bookworm)
AMD EPYC, 1 CPU, 2 logical and 2 physical cores
.NET SDK 10.0.401
.NET 10.0.12, X64, Vector512

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownNumber():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 9 single block inlinees; 2 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
 
G_M000_IG02:                ;; offset=0x0000
       mov      eax, 1
 
G_M000_IG03:                ;; offset=0x0005
       ret      
 
; Total bytes of code 6

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownText():System.ReadOnlySpan`1[byte] (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 2 inlinees with PGO data; 10 single block inlinees; 1 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
       push     rax
 
G_M000_IG02:                ;; offset=0x0001
       mov      rax, 0x7FEB4C2262D0
       add      rax, 0x11D7
       mov      edx, 46
 
G_M000_IG03:                ;; offset=0x0016
       add      rsp, 8
       ret      
 
; Total bytes of code 27

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownReference():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 17 single block inlinees; 3 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
 
G_M000_IG02:                ;; offset=0x0000
       xor      eax, eax
 
G_M000_IG03:                ;; offset=0x0002
       ret      
 
; Total bytes of code 3

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownCount():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 35 single block inlinees; 8 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
       push     rax
 
G_M000_IG02:                ;; offset=0x0001
       mov      eax, 59
 
G_M000_IG03:                ;; offset=0x0006
       add      rsp, 8
       ret      
 
; Total bytes of code 11

